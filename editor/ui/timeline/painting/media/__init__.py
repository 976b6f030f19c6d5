"""What is in a clip's media, drawn on its body: pictures and waveforms."""
