package fr.educonnect.directoryaccess;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.SubjectKind;
import io.micrometer.core.instrument.Metrics;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Says once that most of a limit that is everybody's is used up: as a warning in the log, and as
 * the counter {@code educonnect_limit_alarms_total} with the label limit.
 */
final class LimitAlarm {

  private static final Logger LOG = Logger.getLogger(LimitAlarm.class);

  private LimitAlarm() {}

  static void sound(Allowance allowance) {
    SubjectKind kind = allowance.subject().kind();
    LOG.warnf(
        "LIMIT_NEARLY_USED_UP: %s has reached %d of its %d",
        kind, allowance.alarmAt(), allowance.limit().most());
    Metrics.counter("educonnect.limit.alarms", "limit", kind.name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
