package nl.samenaanzet.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface Sectors extends JpaRepository<Sector, String> { }
