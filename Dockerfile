# Builds the application from source and runs it on a JRE, not as root. Needs nothing on the machine but Docker.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY bpmn bpmn
COPY dmn dmn
COPY programme programme
COPY src src
RUN mvn -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/samen-aan-zet-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app samenaanzet && mkdir /heads && chown 10001 /heads
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=5s --timeout=5s --start-period=40s --retries=12 \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health HTTP/1.0\r\n\r\n" >&3 && head -n 1 <&3 | grep -q 200'
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
