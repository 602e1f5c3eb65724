package fr.educonnect.importjobs.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Scope;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.settings.ExportCalendar.Period;
import fr.educonnect.importjobs.settings.ExportCalendar.YearChange;
import fr.educonnect.importjobs.settings.ImportSettings.ImportRules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes settings of a YAML file. */
final class SettingsReader {

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final Path file;

  SettingsReader(Path file) {
    this.file = file;
  }

  ImportSettings read() {
    YamlPart root = new YamlPart(file.toString(), "", tree());
    Path depot = resolve(root.get(Keys.DEPOT));
    ImportSettings settings =
        new ImportSettings(
            depot,
            root.find(Keys.ARCHIVE).map(this::resolve).orElse(depot.resolve("archive")),
            root.find(Keys.REPORTS).map(this::resolve).orElse(depot.resolve("reports")),
            root.get(Keys.MANIFEST_REQUIRED),
            directory(root.part("directory")),
            mailbox(root.part("bounces")),
            rules(root),
            feeds(root.part("academies")));
    root.end();
    return settings;
  }

  private JsonNode tree() {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new SettingsException(file + ": line " + line + " is not YAML, or repeats a key");
    } catch (IOException e) {
      throw new SettingsException(file + " cannot be read");
    }
  }

  private DirectorySettings directory(YamlPart part) {
    String url = part.get(Keys.URL);
    String user = part.get(Keys.USER);
    String password = password(part);
    part.end();
    return new DirectorySettings(url, user, password);
  }

  private Optional<MailboxSettings> mailbox(YamlPart part) {
    Optional<URI> address = part.find(Keys.MAILBOX);
    String user = part.get(Keys.USER);
    String password = password(part);
    part.end();
    return address.map(found -> new MailboxSettings(found, user, password));
  }

  private String password(YamlPart part) {
    Optional<String> password = part.find(Keys.PASSWORD);
    Optional<Path> passwordFile = part.find(Keys.PASSWORD_FILE);
    if (password.isPresent() && passwordFile.isPresent()) {
      throw part.invalid(Keys.PASSWORD_FILE.name(), "stands beside password: give one of them");
    }
    return passwordFile.map(path -> firstLine(part, path)).or(() -> password).orElse("");
  }

  private String firstLine(YamlPart part, Path path) {
    try {
      return Files.readString(resolve(path)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw part.invalid(Keys.PASSWORD_FILE.name(), "« " + path + " » cannot be read");
    }
  }

  private static ImportRules rules(YamlPart root) {
    return new ImportRules(
        root.get(Keys.ERROR_SHARE),
        root.get(Keys.ERROR_FLOOR),
        root.get(Keys.SHARED_CONTACT),
        root.get(Keys.SECOND_RESPONSIBILITY));
  }

  private static List<FeedSettings> feeds(YamlPart academies) {
    List<FeedSettings> feeds = new ArrayList<>();
    for (String code : academies.keys()) {
      Academy academy =
          Academy.ofCode(code)
              .orElseThrow(() -> academies.invalid(code, "is not the code of an academy"));
      YamlPart part = academies.part(code);
      for (Degree degree : Degree.values()) {
        String key = degree == Degree.FIRST ? "first" : "second";
        if (part.has(key)) {
          feeds.add(feed(new Feed(academy.code(), degree), part.part(key)));
        }
      }
      part.end();
    }
    if (feeds.isEmpty()) {
      throw academies.invalid("", "names no academy with « first » or « second »");
    }
    return feeds;
  }

  private static FeedSettings feed(Feed feed, YamlPart part) {
    boolean first = feed.degree() == Degree.FIRST;
    Scope scope =
        new Scope(
            part.get(Keys.SCHOOLS),
            part.get(first ? Keys.FIRST_DEGREE_TYPES : Keys.SECOND_DEGREE_TYPES),
            part.get(Keys.SECTORS),
            part.get(Keys.WHITE_LIST));
    double threshold = part.get(Keys.REMOVAL_THRESHOLD);
    FeedSettings settings =
        new FeedSettings(feed, scope, threshold, calendar(part.part("calendar")));
    part.end();
    return settings;
  }

  private static ExportCalendar calendar(YamlPart part) {
    List<Period> quiet = new ArrayList<>();
    for (YamlPart period : part.parts("quiet")) {
      quiet.add(period(period));
      period.end();
    }
    Optional<YearChange> change =
        part.has("yearChange")
            ? Optional.of(yearChange(part.part("yearChange")))
            : Optional.empty();
    ExportCalendar calendar =
        new ExportCalendar(part.get(Keys.EXPORT_DAYS), part.get(Keys.DELTA_DEPTH), quiet, change);
    part.end();
    return calendar;
  }

  private static YearChange yearChange(YamlPart part) {
    YearChange change =
        new YearChange(
            period(part), part.get(Keys.YEAR_CHANGE_THRESHOLD), part.find(Keys.NEW_SCHOOLS));
    part.end();
    return change;
  }

  private static Period period(YamlPart part) {
    Period period = new Period(part.get(Keys.FROM), part.get(Keys.TO));
    if (period.to().isBefore(period.from())) {
      throw part.invalid(Keys.TO.name(), "« " + period.to() + " » is before « from »");
    }
    return period;
  }

  private Path resolve(Path path) {
    return file.toAbsolutePath().getParent().resolve(path).normalize();
  }
}
