package nl.samenaanzet.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param themeClass class on the html element that the theme's variables hang on
 * @param themeLocation folder with an own {@code theme.css}: "file:/srv/theme/"; empty for ours
 * @param neighbourhood its name, from the programme file
 */
@ConfigurationProperties("samenaanzet.site")
record SiteProperties(
        @DefaultValue("wijk-theme") String themeClass,
        @DefaultValue("") String themeLocation,
        String neighbourhood) {}
