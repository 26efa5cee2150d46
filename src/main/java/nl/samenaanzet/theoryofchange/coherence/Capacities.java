package nl.samenaanzet.theoryofchange.coherence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Capacities extends JpaRepository<Capacity, Capacity.Of> {}
