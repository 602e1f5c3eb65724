package fr.educonnect.testing.franceconnect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ways back to the partner. */
record Back(Asked asked) {

  String refused(Refusal refusal) {
    return error(refusal.code(), refusal.text(), Fault.NONE);
  }

  String error(String code, String text, Fault fault) {
    return with("error=" + encode(code) + "&error_description=" + encode(text), fault);
  }

  String code(String code, Fault fault) {
    return with("code=" + code, fault);
  }

  private String with(String answer, Fault fault) {
    return asked.redirectUri() + "?" + answer + state(fault);
  }

  private String state(Fault fault) {
    return switch (fault) {
      case STATE_OMITTED -> "";
      case STATE_ALTERED -> "&state=" + Randoms.hex();
      default -> "&state=" + encode(asked.state());
    };
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
