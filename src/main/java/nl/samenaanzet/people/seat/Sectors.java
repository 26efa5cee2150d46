package nl.samenaanzet.people.seat;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Sectors extends JpaRepository<Sector, String> {}
