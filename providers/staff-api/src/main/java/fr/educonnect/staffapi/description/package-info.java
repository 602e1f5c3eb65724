/** The API's own description (OpenAPI 3), made of the code when it is built. */
package fr.educonnect.staffapi.description;
