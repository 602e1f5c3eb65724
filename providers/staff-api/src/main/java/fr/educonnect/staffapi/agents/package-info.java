/** Who holds rights on a school, as far as they have signed in. */
package fr.educonnect.staffapi.agents;
