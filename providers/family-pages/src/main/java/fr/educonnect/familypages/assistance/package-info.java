/** « Assistance »: what academies tell families of the help that they give. */
package fr.educonnect.familypages.assistance;
