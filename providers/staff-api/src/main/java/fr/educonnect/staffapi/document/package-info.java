/** Letters and lists of a school's accounts, made of what the directory has of them. */
package fr.educonnect.staffapi.document;
