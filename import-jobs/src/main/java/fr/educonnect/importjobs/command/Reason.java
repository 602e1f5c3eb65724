package fr.educonnect.importjobs.command;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Why something is decided. */
final class Reason {

  /** No blanks: a reference has none, and what tells of persons does. */
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/#-]{1,64}");

  @Option(
      names = "--reason",
      paramLabel = "REFERENCE",
      required = true,
      converter = Reference.class,
      description = "Reference of the request, e.g. a ticket's number; nothing about persons.")
  private String reference;

  String reference() {
    return reference;
  }

  /** Tells what came of it, with the reference. */
  int tell(CommandSpec command, ExitCode code, String what) {
    command.commandLine().getOut().printf("%s (%s)%n", what, reference);
    command.commandLine().getOut().flush();
    return code.code();
  }

  /** Refuses what is no reference. */
  static final class Reference implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      if (!REFERENCE.matcher(typed).matches()) {
        throw new TypeConversionException("letters, digits and ._:/#- only, 64 at most");
      }
      return typed;
    }
  }
}
