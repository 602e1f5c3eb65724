/**
 * The command that checks the realm files of this module and brings a running Keycloak to them.
 *
 * <p>Production and the development stack use the same files and the same entry, {@link
 * fr.educonnect.realmconfig.RealmConfig}. Rules: files state what is wanted in Keycloak's own
 * words; what they do not state is left as the server has it; an object that they no longer name is
 * reported, and removed only when it is named on the command line; users, sessions and components
 * (user ids contain the id of the user storage) are never removed.
 *
 * <p>Where to change what: {@code settings} holds the values of an environment, {@code files} reads
 * the folder, {@code check} the rules that need no server, {@code reconcile} one class per kind of
 * object on the server, {@code server} the admin REST API, {@code command} the command line.
 */
package fr.educonnect.realmconfig;
