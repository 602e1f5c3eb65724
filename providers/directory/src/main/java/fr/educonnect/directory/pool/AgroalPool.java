package fr.educonnect.directory.pool;

import fr.educonnect.directory.DirectoryException;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The connections that a server keeps open. */
final class AgroalPool implements ConnectionSource {

  /** How long a connection may rest before it is tried out ahead of its next use. */
  private static final Duration TRUSTED_IDLE = Duration.ofSeconds(30);

  /**
   * What a lost network may cost beyond the statement timeout, which only a living server holds.
   */
  private static final Duration SOCKET_MARGIN = Duration.ofSeconds(5);

  private final AgroalDataSource dataSource;

  AgroalPool(PoolSettings settings) {
    try {
      dataSource = AgroalDataSource.from(configuration(settings));
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void dropIdle() {
    dataSource.flush(FlushMode.IDLE);
  }

  @Override
  public void close() {
    dataSource.close();
  }

  private static AgroalDataSourceConfigurationSupplier configuration(PoolSettings settings) {
    return new AgroalDataSourceConfigurationSupplier()
        .connectionPoolConfiguration(
            pool ->
                pool.minSize(settings.size().min())
                    .maxSize(settings.size().max())
                    .acquisitionTimeout(settings.acquisitionTimeout())
                    .idleValidationTimeout(TRUSTED_IDLE)
                    .connectionValidator(ConnectionValidator.defaultValidator())
                    .exceptionSorter(new PostgreSQLExceptionSorter())
                    .connectionFactoryConfiguration(factory -> connections(factory, settings)));
  }

  private static AgroalConnectionFactoryConfigurationSupplier connections(
      AgroalConnectionFactoryConfigurationSupplier factory, PoolSettings settings) {
    Duration socketTimeout = settings.statementTimeout().plus(SOCKET_MARGIN);
    return factory
        .jdbcUrl(settings.url())
        .connectionProviderClassName("org.postgresql.Driver")
        .principal(new NamePrincipal(settings.credentials().user()))
        .credential(new SimplePassword(settings.credentials().password()))
        .loginTimeout(settings.acquisitionTimeout())
        .initialSql(
            // No statement here is so long that compiling it or sharing it out would pay. Rows are
            // found by their keys: at the price of turning disks, the planner would read a
            // country's tables whole for a school's list.
            "set statement_timeout = "
                + settings.statementTimeout().toMillis()
                + "; set jit = off; set max_parallel_workers_per_gather = 0"
                + "; set random_page_cost = 1.1")
        .jdbcProperty("ApplicationName", "educonnect")
        .jdbcProperty("tcpKeepAlive", "true")
        .jdbcProperty("socketTimeout", Long.toString(socketTimeout.toSeconds()));
  }
}
