/**
 * The commands of import-jobs, one class each. A command says what it does to people on standard
 * output (or as JSON with {@code --json}), shows progress on standard error, and ends with a code
 * of {@link fr.educonnect.importjobs.command.ExitCode}. What is done stands in the packages {@code
 * run}, {@code depot} and {@code settings}.
 */
package fr.educonnect.importjobs.command;
