def shout(inputs):
    return {"shout": inputs["text"].upper()}
