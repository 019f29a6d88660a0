import "./message.css";

/** The page of the small window: the sentence behind "#", as text and never as markup. */
const sentence = decodeURIComponent(location.hash.slice(1));
const place = document.querySelector("main");
if (place) place.textContent = sentence;
