"""One folder a screen: XScreen.qml and its view model; common/ holds the design system."""
