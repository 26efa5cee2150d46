package nl.samenaanzet.engine.model;

import org.springframework.data.jpa.repository.JpaRepository;

interface Replacements extends JpaRepository<Replacement, String> {}
