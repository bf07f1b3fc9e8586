/// A part of a section.
public enum Block: Sendable {
  /// A heading below the section's own.
  case heading(String, anchor: String?)
  /// A paragraph.
  case paragraph([Inline])
  /// A list.
  case list([[Inline]])
  /// A few figures set large.
  case headlines([Headline])
  /// A table.
  case table(Table)
  /// A chart with the table that says the same.
  case chart(svg: String, title: String, data: Table)
  /// A remark set apart.
  case note([Inline])
}
