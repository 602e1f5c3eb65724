package fr.educonnect.directory.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import fr.educonnect.directory.TestDirectory;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class DirectorySchemaTest {

  @Test
  void migratesAnEmptyDatabaseOnce() {
    DataSource dataSource = TestDirectory.empty();
    assertThat(SchemaVersion.installed(dataSource)).isZero();
    assertThat(new DirectorySchema(dataSource).migrate()).isPositive();
    assertThat(SchemaVersion.installed(dataSource)).isEqualTo(SchemaVersion.REQUIRED);
    assertThat(new DirectorySchema(dataSource).migrate()).isZero();
  }

  @Test
  void refusesTablesOlderThanTheCode() {
    assertThatThrownBy(() -> SchemaVersion.require(TestDirectory.empty()))
        .isInstanceOfSatisfying(
            DirectoryException.class,
            e -> assertThat(e.code()).isEqualTo(Code.DIRECTORY_SCHEMA_TOO_OLD));
  }

  @Test
  void acceptsTablesNewerThanTheCode() {
    DataSource dataSource = TestDirectory.create();
    TestDirectory.execute(
        dataSource,
        "insert into schema_history select 99, '99', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, success from schema_history where version = '1'");
    assertThatCode(() -> SchemaVersion.require(dataSource)).doesNotThrowAnyException();
  }

  @Test
  void refusesAnAppliedMigrationThatWasChangedAfterwards() {
    DataSource dataSource = TestDirectory.create();
    TestDirectory.execute(dataSource, "update schema_history set checksum = checksum + 1");
    DirectorySchema schema = new DirectorySchema(dataSource);
    assertThatThrownBy(schema::migrate).isInstanceOf(FlywayException.class);
  }
}
