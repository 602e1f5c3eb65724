/**
 * Values that differ between environments: declared once, replaced in files, secrets kept hidden.
 */
package fr.educonnect.realmconfig.settings;
