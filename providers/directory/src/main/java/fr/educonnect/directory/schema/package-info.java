/**
 * The directory's tables and how they change.
 *
 * <p>Migrations are the numbered files of {@code fr/educonnect/directory/migration}; they run
 * forward only, from {@link fr.educonnect.directory.schema.DirectorySchema}, which needs Flyway and
 * is used by the command line and by tests. The server never migrates: it asks {@link
 * fr.educonnect.directory.schema.SchemaVersion} whether the tables are as new as its code needs,
 * and works on newer ones too, because a change is first an addition and a later one takes the old
 * shape away.
 *
 * <p>To change the schema: add the next numbered file, raise {@link
 * fr.educonnect.directory.schema.SchemaVersion#REQUIRED} when the code reads or writes what it
 * adds.
 */
package fr.educonnect.directory.schema;
