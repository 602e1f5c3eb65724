/**
 * What will stop families, school by school (« qualité des données »): what the secretariat puts
 * right in ONDE or SIECLE, and is seen here the next day.
 */
package fr.educonnect.directory.staff.quality;
