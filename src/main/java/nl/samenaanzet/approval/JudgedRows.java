package nl.samenaanzet.approval;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JudgedRows extends JpaRepository<JudgedRow, UUID> { }
