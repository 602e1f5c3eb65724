/** The command line: options, output as text or JSON, exit codes. */
package fr.educonnect.realmconfig.command;
