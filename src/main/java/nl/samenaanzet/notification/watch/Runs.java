package nl.samenaanzet.notification.watch;

import org.springframework.data.jpa.repository.JpaRepository;

interface Runs extends JpaRepository<Run, String> {}
