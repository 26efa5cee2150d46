package nl.samenaanzet.engine;

import org.springframework.data.jpa.repository.JpaRepository;

interface Replacements extends JpaRepository<Replacement, String> { }
