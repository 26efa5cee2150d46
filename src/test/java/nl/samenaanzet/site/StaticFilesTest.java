package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Files beside the pages: by content version, kept for a year, and looked for at three addresses only. */
@OneDatabase
@ApplicationTest
class StaticFilesTest {

    @Autowired
    @Qualifier("resourceHandlerMapping")
    SimpleUrlHandlerMapping files;

    @Autowired
    MockMvc browser;

    /** With an address for everything, each link on a page was searched among the files: ten times slower pages. */
    @Test
    void linksOnPagesAreNotSearchedAmongTheFiles() {
        assertThat(files.getUrlMap()).containsOnlyKeys("/vendor/**", "/theme/**", "/site/**");
    }

    @Test
    void aFileIsLinkedByItsContentAndKeptForAYear() throws Exception {
        var page = browser.perform(get("/login")).andReturn().getResponse().getContentAsString();
        var link = Pattern.compile("/site/site-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(link.find()).isTrue();
        browser.perform(get(link.group()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000"));
    }
}
