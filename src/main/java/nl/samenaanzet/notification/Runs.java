package nl.samenaanzet.notification;

import org.springframework.data.jpa.repository.JpaRepository;

interface Runs extends JpaRepository<Run, String> { }
