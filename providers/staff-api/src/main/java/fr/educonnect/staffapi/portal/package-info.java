/** What a school says and offers on the families' portal. */
package fr.educonnect.staffapi.portal;
