/**
 * The rules of EduConnect in plain Java: no server, no database, no clock of its own.
 *
 * <ul>
 *   <li>{@code account}: profiles, states, origins; what an event does ({@code Transitions}) and
 *       what staff may do ({@code ActionTable}). Change a cell there, and in the tables of the
 *       tests.
 *   <li>{@code login}, {@code password}: identifiers and provisional passwords.
 *   <li>{@code link}: who is a legal guardian, and what a guardian's link to a student may become.
 *   <li>{@code identifier}: UAI, INE, MEF, academies, keys of source records.
 *   <li>{@code name}, {@code contact}: what makes two records the same person.
 *   <li>{@code staff}: what agents of schools and academies may do.
 * </ul>
 *
 * Everything here is a pure function or a value, and safe to use from several threads. Names,
 * numbers, addresses and passwords are never logged or put in a message of an exception.
 */
package fr.educonnect.domain;
