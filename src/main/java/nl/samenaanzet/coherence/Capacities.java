package nl.samenaanzet.coherence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Capacities extends JpaRepository<Capacity, Capacity.Of> { }
