package fr.educonnect.staffapi.agent;

/** Whoever was configured with the settings; others of the module ask it for them. */
public interface HasStaffSettings {

  StaffSettings settings();
}
