package nl.samenaanzet.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.language.HouseLanguage;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.PropertyResolverUtils;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What {@code /api/v1/openapi.json} says beside the addresses themselves, so that it follows the NL API Design Rules.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String BASE = "/api/v1";

    private final MessageSource messages;
    private final HouseLanguage language;

    OpenApiDescription(MessageSource messages, HouseLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    /** The address of the server is relative: the document holds wherever it is read. */
    @Bean
    OpenAPI openApi(ApiProperties properties) {
        var contact = properties.contact();
        var name = contact.name().isEmpty() ? text("api.contact") : contact.name();
        return new OpenAPI()
                .servers(List.of(new Server().url(BASE)))
                .info(new Info()
                        .title(text("api.title"))
                        .version(ApiHeaders.VERSION)
                        .description(text("api.description"))
                        .contact(new Contact().name(name).email(contact.email()).url(contact.url())));
    }

    /** What an annotation says is a key of our texts, said in the language of the house, whoever asks. */
    @Bean
    PropertyResolverUtils describedByKey(ConfigurableBeanFactory factory, SpringDocConfigProperties settings) {
        return new PropertyResolverUtils(factory, messages, settings) {
            @Override
            public String resolve(String text, Locale asked) {
                return super.resolve(text, language.locale());
            }
        };
    }

    @Bean
    OpenApiCustomizer designRules() {
        return api -> {
            var paths = new Paths();
            api.getPaths().forEach((path, item) -> paths.addPathItem(path.substring(BASE.length()), item));
            api.setPaths(paths);
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            if (api.getComponents().getSchemas() != null) {
                api.getComponents().getSchemas().values().forEach(this::describe);
            }
            api.getComponents().addSchemas("Probleem", problem());
            paths.forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
        };
    }

    /** What the library does not look up: the key of a schema and of all that is in it. */
    private void describe(Schema<?> schema) {
        if (schema.getDescription() instanceof String key && key.startsWith("api.doc.")) {
            schema.setDescription(text(key));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::describe);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> value) {
            describe(value);
        }
    }

    private void complete(String path, Operation operation) {
        var answers = operation.getResponses();
        answers.remove("406");
        answers.remove("500");
        answers.addApiResponse("400", fault(400))
                .addApiResponse("404", fault(404))
                .addApiResponse("429", fault(429));
        answers.get("429")
                .addHeaderObject(
                        "Retry-After",
                        new Header().description(text("api.header.wait")).schema(new IntegerSchema()));
        answers.get("200").setDescription(text("api.found"));
        answers.addApiResponse("304", new ApiResponse().description(text("api.notModified")));
        answers.get("200")
                .addHeaderObject(
                        "ETag",
                        new Header().description(text("api.header.etag")).schema(new StringSchema()));
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "formaat".equals(p.getName()))) {
            answers.get("200").getContent().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        }
        if (path.startsWith("/besluiten")) {
            answers.get("200")
                    .addHeaderObject(
                            "Last-Modified",
                            new Header()
                                    .description(text("api.header.modified"))
                                    .schema(new StringSchema()));
        }
        answers.values()
                .forEach(answer -> answer.addHeaderObject(
                        "API-Version",
                        new Header()
                                .description(text("api.header.version"))
                                .schema(new StringSchema().example(ApiHeaders.VERSION))));
    }

    private ApiResponse fault(int status) {
        return new ApiResponse()
                .description(text("api.title." + status))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .required(List.of("status", "title", "detail"))
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri"));
    }

    private String text(String key) {
        return language.say(key);
    }
}
