package io.prosa.integration.whatsapp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be sent.
public sealed interface Outgoing {
  record Text(String body) implements Outgoing {}

  record Button(String id, String title) {}

  /// A text with buttons under it.
  ///
  /// @param buttons one to three
  record Buttons(String body, List<Button> buttons) implements Outgoing {
    public Buttons {
      buttons = List.copyOf(buttons);
      requireSize(buttons.size(), Limits.BUTTONS);
    }
  }

  /// One line of a list.
  ///
  /// @param description empty for none
  record Row(String id, String title, String description) {}

  /// A text with a list to choose from.
  ///
  /// @param label of the button that opens the list
  /// @param rows one to ten
  record Menu(String body, String label, List<Row> rows) implements Outgoing {
    public Menu {
      rows = List.copyOf(rows);
      requireSize(rows.size(), Limits.ROWS);
    }
  }

  /// An uploaded file.
  ///
  /// @param filename with its extension, which decides the icon
  record Document(String mediaId, String filename, String caption) implements Outgoing {}

  /// A message approved beforehand, the only kind that may go out at any time.
  ///
  /// @param parameters of the body, in order
  /// @param code what the button of an authentication template copies, empty for other templates
  record Template(String name, String language, List<String> parameters, String code)
      implements Outgoing {
    public Template {
      parameters = List.copyOf(parameters);
    }
  }

  private static void requireSize(int size, int most) {
    if (size < 1 || size > most) {
      throw new IllegalArgumentException("1 to " + most + " options, not " + size);
    }
  }

  /// The type and its content as the Cloud API wants them.
  default Map<String, Object> json() {
    return switch (this) {
      case Text text -> typed("text", Map.of("body", Limits.shorten(text.body, Limits.TEXT)));
      case Buttons buttons -> typed("interactive", Interactive.of(buttons));
      case Menu menu -> typed("interactive", Interactive.of(menu));
      case Document document -> typed("document", content(document));
      case Template template -> typed("template", content(template));
    };
  }

  private static Map<String, Object> typed(String type, Map<String, Object> content) {
    return Map.of("type", type, type, content);
  }

  private static Map<String, Object> content(Document document) {
    var content = new LinkedHashMap<String, Object>();
    content.put("id", document.mediaId);
    content.put("filename", Limits.shorten(document.filename, Limits.FILENAME));
    if (!document.caption.isEmpty()) {
      content.put("caption", Limits.shorten(document.caption, Limits.CAPTION));
    }
    return content;
  }

  private static Map<String, Object> content(Template template) {
    var components = new ArrayList<Map<String, Object>>();
    if (!template.parameters.isEmpty()) {
      var parameters = template.parameters.stream().map(Outgoing::parameter).toList();
      components.add(Map.of("type", "body", "parameters", parameters));
    }
    if (!template.code.isEmpty()) {
      var parameters = List.of(parameter(template.code));
      components.add(
          Map.of("type", "button", "sub_type", "url", "index", "0", "parameters", parameters));
    }
    return Map.of(
        "name",
        template.name,
        "language",
        Map.of("code", template.language),
        "components",
        components);
  }

  private static Map<String, Object> parameter(String text) {
    return Map.of("type", "text", "text", Limits.flat(text));
  }

  /// Titles within their limit and no two alike, since WhatsApp refuses equal ones and people
  /// could not tell them apart.
  static List<String> titles(List<String> written, int longest) {
    var seen = new HashSet<String>();
    var titles = new ArrayList<String>();
    for (var title : written) {
      var shown = Limits.shorten(title, longest);
      for (var number = 2; !seen.add(shown); number++) {
        shown = Limits.numbered(title, number, longest);
      }
      titles.add(shown);
    }
    return titles;
  }
}
