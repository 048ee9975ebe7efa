"""Small widgets that every page is built of; they read the theme and hold no rule."""
