"""What is kept up while people edit: footage that comes and goes, proxies, the render cache."""
