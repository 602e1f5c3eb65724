/** What families of the academy are told of its assistance. */
package fr.educonnect.staffapi.assistance;
