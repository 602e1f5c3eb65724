/** « Qualité des données »: what the secretariat puts right in the registers. */
package fr.educonnect.staffapi.quality;
