/** Which services of the portal are for whom. */
package fr.educonnect.domain.portal;
