// The icons of the pages: "own" are drawn here, "tabler" come from @tabler/icons (MIT).
export const iconNames = {
  own: ["giap-ranh", "urgency-emergency", "urgency-soon", "urgency-routine", "pin-drop"],
  tabler: [
    // places of the house
    "layout-dashboard", "list-details", "arrows-exchange", "map-2", "file-certificate", "file-text", "history", "users",
    "building-community", "key", "home", "gavel", "git-merge", "dots", "radar-2",
    // acts and states
    "plus", "check", "x", "search", "filter", "send", "refresh", "download", "external-link", "lock", "logout", "user",
    "eye", "eye-off", "edit", "flag", "phone", "camera", "paperclip", "message", "heart-handshake", "route",
    "shield-check", "clock", "clock-exclamation", "hourglass", "alert-triangle", "info-circle", "circle-check",
    "circle-x", "map-pin", "pin", "bell", "bell-off", "sun", "moon", "sun-moon", "language", "keyboard", "wifi-off",
    "cloud-upload", "arrow-right", "arrow-left", "chevron-right", "chevron-left", "chevron-down", "chevron-up", "grip-vertical", "calendar", "book", "qrcode",
    "settings", "ban", "copy", "trending-up", "ruler-2", "bolt", "inbox", "checklist", "user-question", "photo",
    // kinds of incidents
    "users-group", "cards", "pill", "motorbike", "traffic-lights", "flame", "building-store", "volume", "trash",
    "barrier-block", "tools-kitchen-2", "cloud-storm", "help-circle",
  ],
};
