package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A part of a list, with the names that ZGW and ORI use for it. */
record Bladzijde<T>(
        @Schema(description = "Hoeveel er in alle bladzijden samen zijn") long count,
        @Schema(description = "Adres van de volgende bladzijde", nullable = true, format = "uri") String next,
        @Schema(description = "Adres van de vorige bladzijde", nullable = true, format = "uri") String previous,
        List<T> results) { }
