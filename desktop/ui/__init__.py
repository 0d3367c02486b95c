"""The Qt interface. Everything the person sees and types goes through here."""
