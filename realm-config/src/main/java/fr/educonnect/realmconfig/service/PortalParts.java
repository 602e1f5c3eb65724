package fr.educonnect.realmconfig.service;

/** What families' pages read of a service: its tile, the schools whose ENT it is, its links. */
final class PortalParts {
  private PortalParts() {}

  static void add(Part service, ClientDraft draft) {
    tile(service.at("portal"), draft);
    ent(service.at("ent"), draft);
    draft.attribute("educonnect.older.address", service.at("older").at("address"));
    draft.attribute(
        "educonnect.older.identityProvider", service.at("older").at("identityProvider"));
  }

  private static void tile(Part portal, ClientDraft draft) {
    portal
        .at("title")
        .parts()
        .forEach(
            title ->
                draft.attribute(
                    title.key().equals("fr") ? "portal.title" : "portal.title." + title.key(),
                    title));
    for (String key : new String[] {"icon", "profiles", "degrees", "academies", "uais"}) {
      draft.attribute("portal." + key, portal.at(key));
    }
    draft.attribute("portal.optional", portal.at("schoolsChoose"));
  }

  private static void ent(Part ent, ClientDraft draft) {
    draft.attribute("educonnect.ent.academies", ent.at("academies"));
    draft.attribute("educonnect.ent.uais", ent.at("uais"));
    ent.at("schools")
        .parts()
        .forEach(
            school -> {
              String prefix = "educonnect.ent.school." + school.key();
              draft.attribute(prefix, school.at("address").text(), school.place());
              Part slug = school.at("slug");
              if (slug.isPresent()) {
                draft.attribute("educonnect.ent.slug." + slug.text(), school.key(), slug.place());
              }
            });
  }
}
