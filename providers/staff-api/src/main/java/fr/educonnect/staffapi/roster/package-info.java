/** Lists of a school's guardians and students, and what is selected in them. */
package fr.educonnect.staffapi.roster;
