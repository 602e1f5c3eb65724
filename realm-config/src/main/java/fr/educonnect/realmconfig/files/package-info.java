/**
 * Reads the folder of realm files into definitions; every fault becomes a problem with its file.
 */
package fr.educonnect.realmconfig.files;
