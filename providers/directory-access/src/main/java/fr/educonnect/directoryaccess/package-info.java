/**
 * The directory inside Keycloak: an SPI of our own, {@code directory}, through which every
 * extension reaches accounts.
 *
 * <p>Its factory owns what the server has one of: the settings, the connection pool, the keys, the
 * failure limits. Its provider lives as long as one {@code KeycloakSession}, that is one request,
 * and remembers the accounts it has read, so that a request reads an account once, whoever asks:
 * the user storage, the authenticators, the mappers. All changes go through it too, so that what it
 * remembers stays true.
 *
 * <p>It is a module of its own because its users must not know each other, and because the command
 * line uses the module {@code directory} without Keycloak. Settings: {@link
 * fr.educonnect.directoryaccess.DirectorySettings}, as {@code spi-directory--default--<name>}.
 *
 * <p>Pool and PostgreSQL driver are the server's own jars. Keycloak leaves out the drivers of
 * databases that it does not use itself, so it has to run with {@code db=postgres}. The one library
 * to put beside our jars is libphonenumber, which the module {@code domain} needs.
 */
package fr.educonnect.directoryaccess;
