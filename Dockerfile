# The build needs Maven and a JDK; what runs needs neither.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
RUN mvn -q -B dependency:go-offline
COPY src src
RUN mvn -q -B -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /var/lib/answer-coach coach
WORKDIR /opt/answer-coach
COPY --from=build /build/target/answer-coach.jar target/
COPY --from=build /build/target/lib target/lib
COPY coach LICENSE NOTICE ./
COPY config config
COPY prompts prompts
COPY examples examples
# Shows that the image works, and keeps the classes that this took for a quick start.
RUN ./coach playground --check && ./coach --help >/dev/null
# What the host reads is Korean unless a locale names another language.
ENV LANG=C.UTF-8
ENV COACH_DATABASE_URL=jdbc:sqlite:/var/lib/answer-coach/coach.db
VOLUME /var/lib/answer-coach
USER coach
ENTRYPOINT ["./coach"]
