"""The design system: Theme.qml and the parts, and the items that Python draws (`import screens.drawn`)."""
