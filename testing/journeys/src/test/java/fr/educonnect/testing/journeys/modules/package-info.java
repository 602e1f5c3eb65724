/** The rules between the project's modules. */
package fr.educonnect.testing.journeys.modules;
