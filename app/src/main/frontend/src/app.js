// The one entry: every behaviour binds itself to data- attributes, now and in whatever is swapped in later.
import "./style/index.css";
import htmx from "htmx.org";
import { start } from "./behaviour/start.js";
import "./behaviour/time.js";
import "./behaviour/menus.js";
import "./behaviour/keys.js";
import "./behaviour/filter.js";
import "./behaviour/forms.js";
import "./behaviour/presence.js";
import "./behaviour/sound.js";
import "./behaviour/living.js";
import "./behaviour/live.js";
import "./behaviour/hotspots.js";
import "./behaviour/meetings.js";
import "./behaviour/texts.js";
import "./behaviour/places.js";
import "./behaviour/preview.js";
import "./behaviour/photos.js";
import "./behaviour/outbox.js";
import "./behaviour/offline.js";
import "./behaviour/maps.js";
import "./behaviour/fill.js";

window.htmx = htmx;
start(document.documentElement);
