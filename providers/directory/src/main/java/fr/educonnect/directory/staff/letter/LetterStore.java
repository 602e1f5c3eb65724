package fr.educonnect.directory.staff.letter;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import fr.educonnect.directory.staff.school.SchoolHeader;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what is added to letters. Every change is recorded with who made it. */
public final class LetterStore {

  private static final String WRITTEN = "WRITTEN";
  private static final String REMOVED = "REMOVED";
  private static final String NOTE_NAME = "NOTE";

  private static final String WRITE_NOTE =
      """
      insert into letter_note (owner, degree, note, changed_by) values (?, ?::degree, ?, ?)
      on conflict (owner, degree) do update
        set note = excluded.note, changed_by = excluded.changed_by, changed_at = now()
      """;

  private static final String REMOVE_NOTE =
      "delete from letter_note where owner = ? and degree = ?::degree";

  private static final String WRITE_PICTURE =
      """
      insert into letter_picture (owner, degree, place, content, description, changed_by)
      values (?, ?::degree, ?, ?, ?, ?)
      on conflict (owner, degree, place) do update set content = excluded.content,
        description = excluded.description, changed_by = excluded.changed_by, changed_at = now()
      """;

  private static final String REMOVE_PICTURE =
      "delete from letter_picture where owner = ? and degree = ?::degree and place = ?";

  private static final String NOTE =
      "select note from letter_note where owner = ? and degree = ?::degree";

  private static final String PICTURES =
      """
      select place, content, description from letter_picture
      where owner = ? and degree = ?::degree
      """;

  private final DirectoryPool pool;

  public LetterStore(DirectoryPool pool) {
    this.pool = pool;
  }

  /** What an owner has set. */
  public LetterParts read(LetterOwner owner) {
    return pool.read(
        connection -> {
          Map<Place, LetterPicture> pictures = new EnumMap<>(Place.class);
          new Query(PICTURES, owner.code(), owner.degree())
              .list(
                  connection,
                  row -> pictures.put(row.constant("place", Place.class), picture(row)));
          Optional<String> note =
              new Query(NOTE, owner.code(), owner.degree())
                  .first(connection, row -> row.text("note"));
          return new LetterParts(note, pictures);
        });
  }

  /** All that letters of a school bear. */
  public LetterExtras of(SchoolHeader school) {
    LetterParts academy = read(LetterOwner.academyOf(school));
    LetterParts own = read(LetterOwner.of(school));
    return new LetterExtras(
        Stream.of(academy, own).flatMap(parts -> parts.note().stream()).toList(),
        first(Place.LOGO, own, academy),
        first(Place.SIGNATURE, own, academy));
  }

  private static Optional<LetterPicture> first(Place place, LetterParts own, LetterParts academy) {
    return Stream.of(own, academy)
        .flatMap(parts -> Optional.ofNullable(parts.pictures().get(place)).stream())
        .findFirst();
  }

  /**
   * Puts a text in place of the one before.
   *
   * @param note 1 to 1,200 characters
   */
  public void writeNote(LetterOwner owner, String note, Editor by) {
    Query query = new Query(WRITE_NOTE, owner.code(), owner.degree(), note, by.agent().id());
    change(query, by, NOTE_NAME + " " + owner.code(), WRITTEN);
  }

  /** Takes the text away; nothing happens where there is none. */
  public void removeNote(LetterOwner owner, Editor by) {
    change(
        new Query(REMOVE_NOTE, owner.code(), owner.degree()),
        by,
        NOTE_NAME + " " + owner.code(),
        REMOVED);
  }

  /** Puts a picture in place of the one before. */
  public void writePicture(LetterOwner owner, Place place, LetterPicture picture, Editor by) {
    Query query =
        new Query(
            WRITE_PICTURE,
            owner.code(),
            owner.degree(),
            place,
            picture.content(),
            picture.description(),
            by.agent().id());
    change(query, by, place + " " + owner.code(), WRITTEN);
  }

  /** Takes a picture away; nothing happens where there is none. */
  public void removePicture(LetterOwner owner, Place place, Editor by) {
    Query query = new Query(REMOVE_PICTURE, owner.code(), owner.degree(), place);
    change(query, by, place + " " + owner.code(), REMOVED);
  }

  private void change(Query query, Editor by, String what, String outcome) {
    pool.transaction(
        connection -> {
          if (query.execute(connection) > 0) {
            NewAuditEntry entry =
                NewAuditEntry.done(by.agent(), AuditAction.EDIT_LETTERS, by.schoolId())
                    .ending(outcome)
                    .because(what);
            StaffAudit.write(connection, entry);
          }
          return null;
        });
  }

  private static LetterPicture picture(Row row) throws SQLException {
    return new LetterPicture(row.bytes("content"), row.text("description"));
  }
}
